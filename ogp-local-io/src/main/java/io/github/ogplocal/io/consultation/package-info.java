/** Proposals from other platforms, and terms of texts by Apache Lucene's analyzers. */
@NullMarked
package io.github.ogplocal.io.consultation;

import org.jspecify.annotations.NullMarked;
