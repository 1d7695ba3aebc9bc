// Tests of RoundChecking.
