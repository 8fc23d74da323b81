"""Time: calendars of working hours (pure), and the bell that wakes the desk."""
