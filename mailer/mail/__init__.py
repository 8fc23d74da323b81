"""The wire and RFC 5322: bytes to values, letters to bytes, IMAP and SMTP. Knows no ticket table and no procedure."""
