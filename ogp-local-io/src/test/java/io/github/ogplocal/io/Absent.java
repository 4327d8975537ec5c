// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

/** Says of a class whether the machine lacks it, without loading it. */
final class Absent {
    private Absent() {}

    static void report(String name) {
        String file = name.replace('.', '/') + ".class";
        if (Absent.class.getClassLoader().getResource(file) == null) {
            System.out.println("no " + name);
        }
    }
}
