/**
 * Rules on what a published document has to hold.
 *
 * <p>The subject of a finding is the document: the id of a plan, a self-assessment report or a case form;
 * {@code <plan>/<commitment>} for a project sheet; {@code <application>/<piece>} for a letter. A finding about one field of
 * it, or one body in it, has the field's code or the body's id after {@code #}: {@code case#5.2}. So each field that is
 * missing has a finding of its own, that can be linked to, ticked off, and compared with an earlier review.
 */
@NullMarked
package io.github.ogplocal.rules.report;

import org.jspecify.annotations.NullMarked;
