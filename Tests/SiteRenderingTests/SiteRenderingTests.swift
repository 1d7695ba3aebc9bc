// Tests of SiteRendering.
