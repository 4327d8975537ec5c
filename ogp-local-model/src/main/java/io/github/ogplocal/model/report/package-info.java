/** Documents that a local authority or its partners publish: self-assessment reports and case forms. */
@NullMarked
package io.github.ogplocal.model.report;

import org.jspecify.annotations.NullMarked;
