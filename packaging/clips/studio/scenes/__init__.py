"""The places: six backgrounds with depth, and what stands in front of the person."""
