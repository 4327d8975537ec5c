/** A project of somebody else's that reads documents. */
module outside {
    requires io.github.ogplocal.io;
}
