/** Whether two spellings name one place: by rule over Latin and Arabic letters, with refusals for tricks. */
@NullMarked
package io.github.ogplocal.rules.place;

import org.jspecify.annotations.NullMarked;
