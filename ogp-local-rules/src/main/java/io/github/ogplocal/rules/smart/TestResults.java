// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

/** How the tests of one subject stand; tests have the numbers of their places in the procedure, from 0. */
public interface TestResults {
    /** How a test stands. */
    TestState state(int test);

    /**
     * The grade of a test that is {@link TestState#GRADED}.
     *
     * @return its number on the test's scale, 0 for the lowest
     */
    int grade(int test);
}
