/**
 * The documents that a local authority publishes, made from its dossier: action plan, project sheets, self-assessment report,
 * letter of support, case form; as pages and as Markdown, in Arabic, French and English.
 */
@NullMarked
package io.github.ogplocal.io.report;

import org.jspecify.annotations.NullMarked;
