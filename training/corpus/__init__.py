"""Where training tasks come from: mined Python trees, the curriculum, composed exercises, benchmark formats."""
