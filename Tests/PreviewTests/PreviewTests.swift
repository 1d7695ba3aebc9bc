// Tests of Preview.
