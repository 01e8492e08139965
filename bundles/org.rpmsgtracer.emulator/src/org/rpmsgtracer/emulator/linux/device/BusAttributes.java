/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgCore;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;

/**
 * The attributes under {@code /sys/bus/rpmsg}: those of each device ({@code drivers/rpmsg/rpmsg_core.c}), and
 * {@code bind} and {@code unbind} of each driver ({@code drivers/base/bus.c}). They are made when somebody looks.
 */
final class BusAttributes {

    private static final String BUS = "/sys/bus/rpmsg/";

    private final List<RpmsgCore> buses;

    BusAttributes(List<RpmsgCore> buses) {
        this.buses = buses;
    }

    Optional<FileNode> node(String path) {
        return path.startsWith(BUS) ? Optional.ofNullable(all().get(path)) : Optional.empty();
    }

    Stream<String> paths() {
        return all().keySet().stream();
    }

    private Map<String, FileNode> all() {
        Map<String, FileNode> nodes = new TreeMap<>();
        devices().forEach(device -> addDevice(nodes, BUS + "devices/" + device.deviceName() + "/", device));
        buses.stream().flatMap(bus -> bus.drivers().stream()).forEach(driver -> addDriver(nodes, driver));
        return nodes;
    }

    private Stream<RpmsgDevice> devices() {
        return buses.stream().flatMap(bus -> bus.device().stream()).flatMap(device -> device.devices().stream());
    }

    private static void addDevice(Map<String, FileNode> nodes, String folder, RpmsgDevice device) {
        nodes.put(folder + "name", AttributeFile.readOnly(() -> device.name() + "\n"));
        nodes.put(folder + "modalias", AttributeFile.readOnly(() -> "rpmsg:" + device.name() + "\n"));
        nodes.put(folder + "src", AttributeFile.readOnly(() -> hex(device.src())));
        nodes.put(folder + "dst", AttributeFile.readOnly(() -> hex(device.dst())));
        nodes.put(folder + "announce", AttributeFile.readOnly(() -> device.announce() + "\n"));
        nodes.put(folder + "driver_override",
                AttributeFile.readWrite(() -> device.driverOverride().orElse("(null)") + "\n", (process, name) -> {
                    device.overrideDriver(Optional.of(name).filter(it -> !it.isEmpty()));
                    return 0;
                }));
    }

    private void addDriver(Map<String, FileNode> nodes, RpmsgDriver driver) {
        String folder = BUS + "drivers/" + driver.name() + "/";
        nodes.put(folder + "bind", AttributeFile.writeOnly((process, name) -> bind(driver, name)));
        nodes.put(folder + "unbind", AttributeFile.writeOnly((process, name) -> unbind(driver, name)));
    }

    private int bind(RpmsgDriver driver, String name) {
        return named(name).filter(driver::matches).map(it -> it.parent().attach(it, driver)).orElse(-Errno.ENODEV);
    }

    private int unbind(RpmsgDriver driver, String name) {
        Optional<RpmsgDevice> device = named(name).filter(it -> it.driver().filter(driver::equals).isPresent());
        device.ifPresent(it -> it.parent().detach(it));
        return device.isPresent() ? 0 : -Errno.ENODEV;
    }

    private Optional<RpmsgDevice> named(String name) {
        return devices().filter(device -> device.deviceName().equals(name)).findFirst();
    }

    private static String hex(long address) {
        return "0x" + Long.toHexString(address) + "\n";
    }
}
