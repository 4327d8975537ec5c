// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.rulelayers.rules.explain;

import io.github.ogplocal.architecture.planted.rulelayers.rules.smart.Family;

public final class BadFinding {
    Family badMention;
}
