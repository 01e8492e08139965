/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.rpmsgtracer.emulator.scenario.Draft.host;
import static org.rpmsgtracer.emulator.scenario.Draft.remote;
import static org.rpmsgtracer.emulator.service.Distribution.constant;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.TrafficProgram.Ping;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sink;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * One small system, Linux with an OpenAMP remote behind an i.MX messaging unit, healthy until a single thing goes wrong
 * half a second after the start: a scenario for each fault.
 */
final class FaultScenarios {

    private static final long MS = 1_000_000;
    private static final long BEGIN_NS = 500 * MS;
    private static final When THEN = new When.At(BEGIN_NS);
    private static final When FIRST = new When.Nth(1);
    private static final String LINK = "vdev0";
    private static final String LINUX = "linux";
    private static final String RTOS = "rtos";
    private static final EndpointRequest ECHO = EndpointRequest.service("rpmsg-openamp-demo-channel");
    private static final EndpointRequest SINK = EndpointRequest.service("rpmsg-client-sample");
    /** A look at the peripherals now and then; what happens otherwise is RPMsg's own. */
    private static final BackgroundLoad LITTLE = new BackgroundLoad(new Range(5 * MS, 5 * MS), new Range(1_000, 1_000));
    private static final DoorbellTraits MESSAGING_UNIT = new DoorbellTraits(DoorbellTraits.Style.WORD, 500, 4);

    private static final CostModel QUICK = new CostModel(9_000, 900, 700, 150, 0);

    private static final Program PING = new Ping(ECHO, constant(64), constant(1), 1, constant(MS), constant(5 * MS));
    private static final Program SENDER = new Sender(SINK, constant(32), constant(1), constant(10 * MS),
            constant(10 * MS), Patience.WAIT, OptionalLong.empty());
    private static final Program PONG = new Echo(ECHO);

    private FaultScenarios() {}

    static List<Scenario> all() {
        return List.of(
                calls("kick-lost", "A kick of the host is lost.",
                        "F3: a message lies published in the avail ring, and nobody looks until the next kick",
                        new Fault.KickLost(LINK, Role.DRIVER, THEN)),
                calls("kick-late", "A kick of the host arrives 50 ms late.",
                        "F3: a gap between avail entry and interrupt that no processor is busy in",
                        new Fault.KickLate(LINK, Role.DRIVER, 50 * MS, THEN)),
                calls("kick-doubled", "For 100 ms each kick of the remote arrives twice.",
                        "interrupts without work: two arrivals for one kick",
                        new Fault.KickDoubled(LINK, Role.DEVICE, new When.During(BEGIN_NS, 100 * MS))),
                calls("mailbox-full", "The mailbox takes no word of the host for 50 ms.",
                        "F3: imx_rproc_kick: failed; the message is published and not told of",
                        new Fault.MailboxFull(LINK, Role.DRIVER, new When.During(BEGIN_NS, 50 * MS))),
                calls("buffer-held", "The remote keeps one received buffer for 200 ms.",
                        "F17: the age of an outstanding buffer",
                        new Fault.BufferHeld(LINK, Role.DEVICE, 200 * MS, THEN)),
                oneWay("buffer-leaked", "The remote gives no received buffer back any more.",
                        "F1, F18: outstanding buffers grow to all of them; a sender sleeps and times out after 15 s",
                        new Fault.BufferLeaked(LINK, Role.DEVICE, new When.During(BEGIN_NS, Long.MAX_VALUE))),
                calls("announcement-lost", "The remote's announcement is lost.",
                        "F6: a link that is up, and no channel", new Fault.AnnouncementLost(LINK, Role.DEVICE, FIRST)),
                calls("announcement-late", "The remote announces 300 ms late.",
                        "F5: a service that exists long before anybody knows",
                        new Fault.AnnouncementLate(LINK, Role.DEVICE, 300 * MS, FIRST)),
                calls("announcement-doubled", "The remote announces its service twice.",
                        "a second announcement of the same name and address: channel already exist",
                        new Fault.AnnouncementDoubled(LINK, Role.DEVICE, FIRST)),
                calls("announcement-malformed", "The remote's announcement has 39 bytes.",
                        "F25: malformed ns msg, and no channel",
                        new Fault.AnnouncementMalformed(LINK, Role.DEVICE, 39, FIRST)),
                calls("announcement-misnamed", "The remote announces a name that no driver knows.",
                        "F7: a channel without a driver, and no word of it",
                        new Fault.AnnouncementMisnamed(LINK, Role.DEVICE, "rpmsg-demo-channel", FIRST)),
                both("announcement-colliding", "The remote's second service announces the address of the first.",
                        "F20: two channels to one address; the messages of one reach the other",
                        new Fault.AnnouncementColliding(LINK, Role.DEVICE, 0x400, new When.Nth(2))),
                slowly("announced-early", "The remote announces while the host still fills the ring.",
                        "F6: an announcement before DRIVER_OK", new Fault.HandshakeSkipped(LINK)),
                calls("length-oversized", "The header of one echo says 4096 bytes.",
                        "F8, F9: inbound msg too big; Linux keeps that buffer for good",
                        new Fault.LengthOversized(LINK, Role.DEVICE, 4096, THEN)),
                calls("message-unpublished", "The remote crashes between filling a buffer and its used entry.",
                        "a buffer that was taken and filled and has no used entry when the core is recovered",
                        new Fault.MessageUnpublished(LINK, Role.DEVICE, THEN)),
                calls("callback-slow", "For 200 ms the remote's callback takes 20 ms.",
                        "F22: the response time of every channel of the link",
                        new Fault.CallbackSlow(LINK, Role.DEVICE, 20 * MS, new When.During(BEGIN_NS, 200 * MS))),
                calls("descriptor-corrupted", "A descriptor of the remote's buffers points to nowhere.",
                        "F11: a buffer outside the shared memory: it is never used again, all others are",
                        new Fault.DescriptorCorrupted(LINK, 0, 3, 0xDEAD_0000L, THEN)),
                calls("index-corrupted", "The used index of vring0 jumps by 300.",
                        "a used index further ahead than the ring is long: 300 old messages are delivered again",
                        new Fault.IndexCorrupted(LINK, 0, true, 300, THEN)),
                calls("used-entry-forged", "A used entry appears for a descriptor that was never offered.",
                        "F13: id out of range. From then on Linux sends nothing on that link",
                        new Fault.UsedEntryForged(LINK, 1, 40, THEN)),
                calls("core-crashed", "The remote crashes, and Linux recovers it.",
                        "F26: indices begin again at 0, the service is announced again",
                        new Fault.CoreCrashed(RTOS, THEN)),
                calls("core-restarted", "The remote starts again by itself; Linux does not know.",
                        "F14: used indices fall back, old messages are handled once more",
                        new Fault.CoreRestarted(RTOS, THEN)),
                calls("core-stuck", "The remote executes nothing for 300 ms.",
                        "F1: published messages, delivered kicks, and no answer",
                        new Fault.CoreStuck(RTOS, 300 * MS, THEN)),
                calls("priority-inverted", "A busy task keeps the remote's receive path from running for 100 ms.",
                        "F22: one answer that takes as long as a task that has nothing to do with it",
                        new Fault.PriorityInverted(RTOS, 100 * MS, THEN)),
                cached("cache-stale", "The remote neither cleans nor invalidates its cache for 100 ms.",
                        "F12: a kick that is delivered, and a remote that reads the index of before",
                        new Fault.MaintenanceMissed(RTOS, 100 * MS, THEN)),
                calls("table-alignment", "The resource table asks for rings aligned to 64, the firmware uses 16.",
                        "F10: both sides write where the other does not look",
                        new Fault.TableAlignmentWrong(RTOS, 0, 64)),
                calls("table-address", "The resource table asks for a vring where there is no memory.",
                        "F11: the host refuses to boot the remote",
                        new Fault.TableAddressWrong(RTOS, 0, 0xDEAD_0000L)));
    }

    private static Scenario calls(String name, String description, String teaches, Fault fault) {
        return scenario(name, description, teaches, QUICK, Caching.OFF, List.of(PING), List.of(PONG), fault);
    }

    /** With a host that takes a quarter of a millisecond for each buffer. */
    private static Scenario slowly(String name, String description, String teaches, Fault fault) {
        return scenario(name, description, teaches, new CostModel(9_000, 250_000, 700, 150, 0), Caching.OFF,
                List.of(PING), List.of(PONG), fault);
    }

    private static Scenario cached(String name, String description, String teaches, Fault fault) {
        return scenario(name, description, teaches, QUICK, new Caching.WriteBack(true, true, 32, 256), List.of(PING),
                List.of(PONG), fault);
    }

    private static Scenario oneWay(String name, String description, String teaches, Fault fault) {
        return scenario(name, description, teaches, QUICK, Caching.OFF, List.of(SENDER), List.of(new Sink(SINK, false)),
                fault);
    }

    private static Scenario both(String name, String description, String teaches, Fault fault) {
        return scenario(name, description, teaches, QUICK, Caching.OFF, List.of(PING, SENDER),
                List.of(PONG, new Sink(SINK, false)), fault);
    }

    private static Scenario scenario(String name, String description, String teaches, CostModel linux,
            Caching remoteCaching, List<Program> onLinux, List<Program> onRtos, Fault fault) {
        return new Draft("fault-" + name, description, teaches)
                .core(new Core(LINUX, linux, LITTLE, Caching.OFF))
                .core(new Core(RTOS, new CostModel(2_500, 1_600, 500, 80, 0), LITTLE, remoteCaching))
                .memory("DDR", 0x5500_0000, 0x1_0000)
                .boot(RTOS, LINUX, PlatformDriver.IMX_RPROC,
                        new Firmware("rtos_echo.elf", 0x5500_8000, 16, 16, Feature.RPMSG_NAME_SERVICE),
                        new ReservedMemory("vdev0vring0", 0x5500_0000, 0x1000),
                        new ReservedMemory("vdev0vring1", 0x5500_1000, 0x1000),
                        new ReservedMemory("vdev0buffer", 0x5500_2000, 0x4000))
                .link(LINK, host(LINUX, LinuxHost.VIRTIO_RPMSG_BUS, onLinux.toArray(Program[]::new)),
                        remote(RTOS, OpenAmp.GENERIC, onRtos.toArray(Program[]::new)), new Wiring.TableEntry(0),
                        MESSAGING_UNIT)
                .fault(fault)
                .scenario();
    }
}
