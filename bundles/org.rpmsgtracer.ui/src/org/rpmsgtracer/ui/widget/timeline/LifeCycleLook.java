/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;

import org.rpmsgtracer.ui.widget.style.Role;

/**
 * The colour of a state in the life of a processor (remoteproc, Linux {@code drivers/remoteproc/remoteproc_sysfs.c}) or
 * of a virtio device (status bits, VIRTIO 1.3, 2.1).
 */
final class LifeCycleLook {

    private static final List<String> TROUBLE = List.of("FAILED", "NEEDS_RESET", "crashed", "invalid");
    private static final List<String> WORK = List.of("DRIVER_OK", "running", "attached");
    private static final List<String> STANDSTILL = List.of("RESET", "offline", "detached", "suspended", "deleted");

    private LifeCycleLook() {}

    static Role role(String state) {
        List<String> words = List.of(state.split("\\|"));
        if (words.stream().anyMatch(TROUBLE::contains)) {
            return Role.LOST;
        }
        if (words.stream().anyMatch(WORK::contains)) {
            return Role.RUNNING;
        }
        return words.stream().anyMatch(STANDSTILL::contains) ? Role.SUPPRESSED : Role.STARTING;
    }
}
