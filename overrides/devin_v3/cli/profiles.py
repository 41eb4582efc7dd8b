"""Profiles: `config.toml` in the user's configuration folder, keys in the system's keyring, never in the file."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from .._call.json import is_object
from ..errors import DevinError, InvalidArgumentError

SERVICE = "devin-v3"  # the name under which keys are in the keyring
_SETTINGS = {"org_id", "base_url", "key_env"}


def path() -> Path:
    """Return the path of the configuration file, whether or not it exists."""
    if chosen := os.environ.get("DEVIN_CONFIG"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_config_dir("devin-v3", appauthor=False)) / "config.toml"


def load() -> dict[str, Any]:
    """Return the configuration; empty without that file.

    Raises:
        InvalidArgumentError: It cannot be read, or has what it must not have.
    """
    file = path()
    try:
        content: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InvalidArgumentError(f"{file}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise InvalidArgumentError(f"{file}: not TOML: {error}") from None
    profiles = content.get("profiles", {})
    if not is_object(profiles):
        raise InvalidArgumentError(f"{file}: profiles must be tables: [profiles.NAME]")
    for name, profile in profiles.items():
        if not is_object(profile):
            raise InvalidArgumentError(f"{file}: profiles.{name} must be a table")
        if "api_key" in profile:
            raise InvalidArgumentError(
                f"{file}: profiles.{name} has a key in plain text: remove it, and run devin-v3 profiles login {name}"
            )
        if unknown := profile.keys() - _SETTINGS:
            raise InvalidArgumentError(
                f"{file}: profiles.{name} has the unknown setting {min(unknown)}; known: {', '.join(sorted(_SETTINGS))}"
            )
        if wrong := [key for key, value in profile.items() if not isinstance(value, str)]:
            raise InvalidArgumentError(f"{file}: profiles.{name}.{wrong[0]} must be text")
    return content


def settings(name: str | None) -> dict[str, Any]:
    """Return the arguments of a client.

    A profile that is named counts before the environment; without a name the environment counts, and the default
    profile only where it has no key.

    Raises:
        DevinError: There is no such profile, or its key cannot be found.
    """
    if name is None and os.environ.get("DEVIN_API_KEY"):
        return {}
    content = load()
    if name is None:
        name = content.get("default_profile")
        if not isinstance(name, str):
            return {}  # the client says what is missing
    profile = content.get("profiles", {}).get(name)
    if profile is None:
        names = ", ".join(sorted(content.get("profiles", {}))) or "none"
        raise InvalidArgumentError(f"no profile {name} in {path()}; known profiles: {names}")
    arguments = {key: profile[key] for key in ("org_id", "base_url") if key in profile}
    return {**arguments, "api_key": _key(name, profile)}


def _key(name: str, profile: dict[str, Any]) -> str:
    if variable := profile.get("key_env"):
        if key := os.environ.get(variable):
            return key
        raise DevinError(f"profile {name}: the environment variable {variable} is not set")
    if key := keyring().get_password(SERVICE, name):
        return str(key)
    raise DevinError(f"profile {name} has no key in the keyring: devin-v3 profiles login {name}")


def keyring() -> Any:
    """Return the library that reaches the system's keyring.

    Raises:
        DevinError: It is not installed.
    """
    try:
        import keyring as library  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError:
        raise DevinError(
            "keys are kept in the system's keyring: python -m pip install keyring; or name an environment variable by "
            "key_env in the profile"
        ) from None
    return library
