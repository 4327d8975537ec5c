// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.layers.io;

public final class Reader {}
