// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.rules.RuleId;

/**
 * Why an application was rejected.
 *
 * @param rule the rule that is not met
 * @param reason the code of the rule's reason
 */
public record RejectionReason(RuleId rule, String reason) {}
