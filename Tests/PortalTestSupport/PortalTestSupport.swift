// The folder DSL.
