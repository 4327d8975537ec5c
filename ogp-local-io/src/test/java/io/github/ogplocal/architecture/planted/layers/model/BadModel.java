// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.layers.model;

import io.github.ogplocal.architecture.planted.layers.rules.BadRule;

final class BadModel {
    BadRule badUpward;
}
