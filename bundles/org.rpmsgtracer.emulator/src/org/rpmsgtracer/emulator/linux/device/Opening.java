/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Optional;

/**
 * What came of an open call.
 *
 * @param error 0, or a negative error number without a file
 */
record Opening(int error, Optional<OpenFile> file) {

    static Opening of(OpenFile file) {
        return new Opening(0, Optional.of(file));
    }

    static Opening refused(int error) {
        return new Opening(error, Optional.empty());
    }
}
