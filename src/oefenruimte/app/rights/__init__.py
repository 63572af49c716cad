"""The rights of who practises (AVG): see what is kept, take it along, have it gone."""
