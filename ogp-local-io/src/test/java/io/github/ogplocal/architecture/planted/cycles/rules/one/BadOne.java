// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.cycles.rules.one;

import io.github.ogplocal.architecture.planted.cycles.rules.two.BadTwo;

public final class BadOne {
    BadTwo two;
}
