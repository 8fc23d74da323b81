"""A simulated month: some hundred or thousand tickets through the real desk, and a checker that believes nothing of it.

``python -m tests.month`` lives the whole month and prints what it saw; ``test_month.py`` lives a small one.
"""
