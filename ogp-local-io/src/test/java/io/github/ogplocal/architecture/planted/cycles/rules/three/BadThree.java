// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.cycles.rules.three;

import io.github.ogplocal.architecture.planted.cycles.rules.one.BadOne;

public final class BadThree {
    BadOne one;
}
