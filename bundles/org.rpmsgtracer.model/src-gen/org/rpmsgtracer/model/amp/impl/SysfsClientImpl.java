/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.emulator.service.Distribution;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.SysfsClient;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sysfs Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#isStream <em>Stream</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl#getPause <em>Pause</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SysfsClientImpl extends MinimalEObjectImpl.Container implements SysfsClient {
	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Integer channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Number address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #isStream() <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStream()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STREAM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStream() <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStream()
	 * @generated
	 * @ordered
	 */
	protected boolean stream = STREAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MESSAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected Integer messages = MESSAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution PAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected Distribution pause = PAUSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SysfsClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.SYSFS_CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Integer newChannel) {
		Integer oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Number newAddress) {
		Number oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStream() {
		return stream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStream(boolean newStream) {
		boolean oldStream = stream;
		stream = newStream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__STREAM, oldStream, stream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(Integer newMessages) {
		Integer oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__MESSAGES, oldMessages, messages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getPause() {
		return pause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPause(Distribution newPause) {
		Distribution oldPause = pause;
		pause = newPause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SYSFS_CLIENT__PAUSE, oldPause, pause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.SYSFS_CLIENT__CHANNEL:
				return getChannel();
			case AmpPackage.SYSFS_CLIENT__ADDRESS:
				return getAddress();
			case AmpPackage.SYSFS_CLIENT__STREAM:
				return isStream();
			case AmpPackage.SYSFS_CLIENT__TEXT:
				return getText();
			case AmpPackage.SYSFS_CLIENT__MESSAGES:
				return getMessages();
			case AmpPackage.SYSFS_CLIENT__PAUSE:
				return getPause();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.SYSFS_CLIENT__CHANNEL:
				setChannel((Integer)newValue);
				return;
			case AmpPackage.SYSFS_CLIENT__ADDRESS:
				setAddress((Number)newValue);
				return;
			case AmpPackage.SYSFS_CLIENT__STREAM:
				setStream((Boolean)newValue);
				return;
			case AmpPackage.SYSFS_CLIENT__TEXT:
				setText((String)newValue);
				return;
			case AmpPackage.SYSFS_CLIENT__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case AmpPackage.SYSFS_CLIENT__PAUSE:
				setPause((Distribution)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AmpPackage.SYSFS_CLIENT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case AmpPackage.SYSFS_CLIENT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case AmpPackage.SYSFS_CLIENT__STREAM:
				setStream(STREAM_EDEFAULT);
				return;
			case AmpPackage.SYSFS_CLIENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AmpPackage.SYSFS_CLIENT__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case AmpPackage.SYSFS_CLIENT__PAUSE:
				setPause(PAUSE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AmpPackage.SYSFS_CLIENT__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case AmpPackage.SYSFS_CLIENT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case AmpPackage.SYSFS_CLIENT__STREAM:
				return stream != STREAM_EDEFAULT;
			case AmpPackage.SYSFS_CLIENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AmpPackage.SYSFS_CLIENT__MESSAGES:
				return MESSAGES_EDEFAULT == null ? messages != null : !MESSAGES_EDEFAULT.equals(messages);
			case AmpPackage.SYSFS_CLIENT__PAUSE:
				return PAUSE_EDEFAULT == null ? pause != null : !PAUSE_EDEFAULT.equals(pause);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (channel: ");
		result.append(channel);
		result.append(", address: ");
		result.append(address);
		result.append(", stream: ");
		result.append(stream);
		result.append(", text: ");
		result.append(text);
		result.append(", messages: ");
		result.append(messages);
		result.append(", pause: ");
		result.append(pause);
		result.append(')');
		return result.toString();
	}

} //SysfsClientImpl
