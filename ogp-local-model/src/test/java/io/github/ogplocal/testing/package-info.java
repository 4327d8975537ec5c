// SPDX-License-Identifier: Apache-2.0
/** What tests of several modules need and no module publishes. */
package io.github.ogplocal.testing;
