// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.progress.ProgressSummary;

/** What progress rolls up to, and the rules whose sentences say how. */
record RolledUp(ProgressSummary summary, RuleSet<Rule> rules) {}
