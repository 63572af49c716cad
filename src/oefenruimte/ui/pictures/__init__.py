"""Every screen in every state as a picture, and what a machine can see that is wrong with it."""
