// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

/**
 * A pure function with a permanent name.
 *
 * <p>Each place where a procedure decides has a small interface of its own that extends this one ({@code ThresholdRule},
 * {@code SmartRule}); what a rule judges, and how, is said there. A rule has no state, reads no clock, locale, random
 * source or file, and gives equal results for equal arguments, on every thread.
 */
public interface Rule {
    /** Name, prose, declared reasons, settings and source; the same value at every call. */
    RuleInfo info();
}
