/** A project of somebody else's. */
module outside {
    requires io.github.ogplocal.rules;
}
