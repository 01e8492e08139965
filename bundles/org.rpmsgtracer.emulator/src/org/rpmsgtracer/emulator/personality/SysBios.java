/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/**
 * TI-RTOS (SYS/BIOS) with the RPMsg transport of TI's inter-processor communication package.
 *
 * @param addresses for endpoints that ask for any
 */
public record SysBios(String id, String name, String source, AddressRange addresses) implements RemotePersonality {

    /** As first shipped with Android on OMAP4: Ducati's firmware in the Galaxy Nexus. */
    public static final SysBios OMAP4 = new SysBios("ti-rtos-omap4", "TI-RTOS on OMAP4",
            "sysbios-rpmsg: src/ti/ipc/rpmsg, Linux 3.0 omap: drivers/rpmsg", new AddressRange(1024, 1 << 16,
                    AddressOrder.LOWEST_FREE));
}
