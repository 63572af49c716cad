"""scenario.yaml + clips + captions in; a frozen Scenario or a list of named findings out."""
