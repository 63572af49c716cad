"""What a unit of work offers, one module per group of tables. Domain values in, domain values out."""
