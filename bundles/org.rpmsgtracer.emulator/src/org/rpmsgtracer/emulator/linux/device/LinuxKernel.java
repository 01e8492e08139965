/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.rpmsgtracer.emulator.linux.RpmsgCore;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * What a Linux kernel offers to user space: loaded modules, device nodes, attributes, network interfaces. One for each
 * boot of a processor; used inside its effects.
 */
public final class LinuxKernel {

    private static final int FIRST_PID = 100;

    private final Processor processor;
    private final SoftwareLog log;
    private final List<RpmsgCore> buses = new ArrayList<>();
    private final Map<KernelModule, RpmsgDriver> modules = new EnumMap<>(KernelModule.class);
    private final Map<String, FileNode> nodes = new TreeMap<>();
    private final Map<String, NetworkInterface> interfaces = new TreeMap<>();
    private final BusAttributes busAttributes = new BusAttributes(buses);
    private final CharacterDevices characterDevices = new CharacterDevices(this);
    private int processes;

    /** A kernel that has just booted: no bus, no modules. */
    public LinuxKernel(Processor processor, LogSink sink) {
        this.processor = processor;
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
    }

    public Processor processor() {
        return processor;
    }

    /** Lets the drivers of all modules, loaded before or later, work with the devices of an rpmsg bus. */
    public void attach(RpmsgCore bus) {
        bus.numberVirtioDevice(buses.size());
        buses.add(bus);
        modules.values().forEach(bus::register);
    }

    /** Loads a module, if it is not, and before it what it needs; its driver takes the devices that wait for it. */
    public void load(KernelModule module) {
        if (!modules.containsKey(module)) {
            module.needs().ifPresent(this::load);
            RpmsgDriver driver = driver(module);
            modules.put(module, driver);
            buses.forEach(bus -> bus.register(driver));
        }
    }

    /** Unloads a module, if it is loaded; its driver gives its devices up. */
    public void unload(KernelModule module) {
        RpmsgDriver driver = modules.remove(module);
        if (driver != null) {
            buses.forEach(bus -> bus.unregister(driver));
        }
    }

    /** A process without open files. */
    public UserProcess startProcess() {
        return new UserProcess(this, FIRST_PID + processes++);
    }

    /** The names in a directory such as {@code /dev} or {@code /sys/bus/rpmsg/devices}, sorted. */
    public List<String> list(String directory) {
        String prefix = directory.endsWith("/") ? directory : directory + "/";
        TreeSet<String> names = new TreeSet<>();
        nodes.keySet().forEach(path -> addName(names, prefix, path));
        busAttributes.paths().forEach(path -> addName(names, prefix, path));
        return List.copyOf(names);
    }

    /** A network interface such as {@code rpmsg0}. */
    public Optional<NetworkInterface> networkInterface(String name) {
        return Optional.ofNullable(interfaces.get(name));
    }

    Optional<FileNode> node(String path) {
        FileNode node = nodes.get(path);
        return node == null ? busAttributes.node(path) : Optional.of(node);
    }

    void addNode(String path, FileNode node) {
        nodes.put(path, node);
    }

    void removeNode(String path) {
        nodes.remove(path);
    }

    void addInterface(NetworkInterface networkInterface) {
        interfaces.put(networkInterface.name(), networkInterface);
    }

    void removeInterface(String name) {
        interfaces.remove(name);
    }

    CharacterDevices characterDevices() {
        return characterDevices;
    }

    SoftwareLog log() {
        return log;
    }

    private RpmsgDriver driver(KernelModule module) {
        return switch (module) {
            case RPMSG_CHAR -> new RpmsgCharDriver(characterDevices);
            case RPMSG_CTRL -> new RpmsgCtrlDriver(this);
            case RPMSG_TTY -> new RpmsgTtyDriver(this);
            case IMX_RPMSG_TTY -> new ImxRpmsgTtyDriver(this);
            case RPMSG_PRU -> new RpmsgPruDriver(this);
            case RPMSG_NET -> new RpmsgNetDriver(this);
            case RPMSG_MULTIEPT -> new RpmsgMultieptDriver(this);
        };
    }

    private static void addName(TreeSet<String> names, String prefix, String path) {
        if (path.startsWith(prefix)) {
            String rest = path.substring(prefix.length());
            int slash = rest.indexOf('/');
            names.add(slash < 0 ? rest : rest.substring(0, slash));
        }
    }
}
