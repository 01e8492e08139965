/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.protocol.remoteproc.Carveout;
import org.rpmsgtracer.protocol.remoteproc.DeviceMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceEntry;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.TraceBuffer;
import org.rpmsgtracer.protocol.remoteproc.UnknownResource;
import org.rpmsgtracer.protocol.remoteproc.VendorResource;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;

/** A resource table as {@code resource_table} in debugfs shows it (Linux 6.12 {@code rproc_rsc_table_show}). */
final class ResourceTableText {

    private final StringBuilder text = new StringBuilder();

    private ResourceTableText() {}

    static String of(ResourceTable table) {
        ResourceTableText text = new ResourceTableText();
        for (int i = 0; i < table.entries().size(); i++) {
            text.entry(i, table.entries().get(i));
        }
        return text.text.toString();
    }

    private void entry(int number, ResourceEntry entry) {
        switch (entry) {
            case Carveout it -> {
                type(number, "carveout");
                memory(it.deviceAddress(), it.physicalAddress(), it.lengthBytes(), it.flags(), it.name());
            }
            case DeviceMemory it -> {
                type(number, "devmem");
                memory(it.deviceAddress(), it.physicalAddress(), it.lengthBytes(), it.flags(), it.name());
            }
            case TraceBuffer it -> {
                type(number, "trace");
                line("  Device Address " + hex(it.deviceAddress()));
                line("  Length " + hex(it.lengthBytes()) + " Bytes");
                line("  Reserved (should be zero) [0]");
                line("  Name " + it.name() + "\n");
            }
            case VirtioDevice it -> device(number, it);
            case VendorResource it -> unknown(it.type());
            case UnknownResource it -> unknown(it.type());
        }
    }

    private void device(int number, VirtioDevice device) {
        type(number, "vdev");
        line("  ID " + device.id());
        line("  Notify ID " + (int) device.notifyId());
        line("  Device features " + hex(device.deviceFeatures()));
        line("  Guest features " + hex(device.driverFeatures()));
        line("  Config length " + hex(device.config().size()));
        line("  Status " + hex(device.status()));
        line("  Number of vrings " + device.vrings().size());
        line("  Reserved (should be zero) [0][0]\n");
        for (int i = 0; i < device.vrings().size(); i++) {
            VringEntry vring = device.vrings().get(i);
            line("  Vring " + i);
            line("    Device Address " + hex(vring.deviceAddress()));
            line("    Alignment " + (int) vring.align());
            line("    Number of buffers " + (int) vring.num());
            line("    Notify ID " + (int) vring.notifyId());
            line("    Physical Address " + hex(vring.physicalAddress()) + "\n");
        }
    }

    private void memory(long deviceAddress, long physicalAddress, long lengthBytes, long flags, String name) {
        line("  Device Address " + hex(deviceAddress));
        line("  Physical Address " + hex(physicalAddress));
        line("  Length " + hex(lengthBytes) + " Bytes");
        line("  Flags " + hex(flags));
        line("  Reserved (should be zero) [0]");
        line("  Name " + name + "\n");
    }

    private void unknown(long type) {
        line("Unknown resource type found: " + (int) type + " [hdr: 0000000000000000]");
    }

    private void type(int number, String type) {
        line("Entry " + number + " is of type " + type);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
