// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.rulelayers.rules.smart;

public final class Family {}
