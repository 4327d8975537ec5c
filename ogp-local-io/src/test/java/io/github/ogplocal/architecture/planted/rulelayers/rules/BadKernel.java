// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.rulelayers.rules;

import io.github.ogplocal.architecture.planted.rulelayers.rules.explain.BadFinding;

public final class BadKernel {
    BadFinding badMention;
}
