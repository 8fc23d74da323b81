"""What the command line does, one file a command. ``mailer.__main__`` puts them together."""
