"""Camera, microphone, one clock, encoder and muxer. Writes to any binary sink; knows nothing of files."""
