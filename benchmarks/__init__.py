"""How fast the desk is, beside the floor: bare libraries doing the same with the same servers in the same run."""
