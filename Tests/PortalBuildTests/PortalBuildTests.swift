// Tests of PortalBuild.
