"""One real incident on embedded servers, for people who want to see the desk work before they set it up."""
