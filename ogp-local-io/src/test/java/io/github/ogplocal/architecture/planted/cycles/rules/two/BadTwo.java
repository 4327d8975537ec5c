// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.cycles.rules.two;

import io.github.ogplocal.architecture.planted.cycles.rules.three.BadThree;

public final class BadTwo {
    BadThree three;
}
