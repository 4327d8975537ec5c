/** What readers read, before it has a form: sentences, figures, dates, lists and tables in Arabic, French and English. */
@NullMarked
package io.github.ogplocal.io.prose;

import org.jspecify.annotations.NullMarked;
