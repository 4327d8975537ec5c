// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.layers.rules;

import io.github.ogplocal.architecture.planted.layers.io.Reader;

public final class BadRule {
    Reader badUpward;
}
