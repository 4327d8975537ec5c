/** Small programs over the public API. */
module io.github.ogplocal.examples.walkthrough {
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires io.github.ogplocal.io;
    requires org.apache.lucene.analysis.common;
    requires static org.jspecify;

    exports io.github.ogplocal.examples.walkthrough;
}
