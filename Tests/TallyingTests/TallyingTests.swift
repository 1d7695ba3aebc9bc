// Tests of Tallying.
