"""Access tokens for mail servers (OAuth2): who gives them out, how they are asked for, and how they are kept sealed."""
